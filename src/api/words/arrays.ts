/** Words for what makes arrays, changes their shapes, selects from them and prints them. */
export const arrayWords: Record<string, string> = {
  "np.array":
    "배열 만들기, 배열 생성, 리스트를 배열로 변환, create an array, convert a list to an array, torch.tensor, torch.from_numpy, tf.constant, np.asarray",
  "np.zeros":
    "0으로 채운 배열, 영행렬, 0으로 초기화, zero matrix, array of zeros, initialize with zeros",
  "np.zeros_like": "같은 크기의 0으로 채운 배열, 같은 모양의 영행렬, zeros of the same shape",
  "np.ones": "1로 채운 배열, array of ones",
  "np.ones_like": "같은 크기의 1로 채운 배열, ones of the same shape",
  "np.full": "같은 값으로 채운 배열, 특정 값으로 채우기, constant array, fill with a value",
  "np.full_like": "같은 크기의 배열을 같은 값으로 채우기, fill with a value in the same shape",
  "np.eye": "단위행렬, 항등행렬, 대각선이 1인 행렬, identity matrix",
  "np.identity": "단위행렬, 항등행렬, 대각선이 1인 행렬, identity matrix",
  "np.tri": "삼각형 모양으로 1을 채운 행렬, triangle of ones",
  "np.arange":
    "등차수열, 연속된 수, 숫자 범위, 1씩 증가하는 배열, range, sequence of numbers, step",
  "np.linspace": "같은 간격, 등간격, 구간을 같은 간격으로 나누기, evenly spaced numbers",
  "np.meshgrid":
    "격자점, 좌표 격자, grid of points, coordinate grid, 좌표의 모든 조합, all combinations of coordinates, cartesian product",
  "np.logspace": "로그 간격, logarithmic scale",
  "np.geomspace": "등비수열, geometric sequence",
  "np.empty": "빈 배열, uninitialized array",
  "np.empty_like": "같은 크기의 빈 배열, uninitialized array of the same shape",
  "np.diag": "대각행렬, 대각선, 대각 성분 꺼내기, 대각 원소, diagonal matrix, get the diagonal",
  "np.tril": "하삼각행렬, 아래쪽 삼각형, lower triangular matrix",
  "np.triu": "상삼각행렬, 위쪽 삼각형, upper triangular matrix",
  "np.reshape":
    "배열 모양 바꾸기, 형상 바꾸기, 차원 바꾸기, 크기 변경, change the shape, resize, view, tensor.view, torch.reshape, tf.reshape",
  "np.transpose":
    "전치, 전치행렬, 축 바꾸기, 행과 열 바꾸기, swap rows and columns, permute, torch.permute",
  "np.expand_dims":
    "차원 추가, 차원 늘리기, 축 추가, add a dimension, newaxis, unsqueeze, torch.unsqueeze",
  "np.squeeze": "차원 제거, 차원 줄이기, 크기 1인 축 없애기, remove a dimension of size 1",
  "np.ravel":
    "한 줄로 펴기, 1차원으로 펴기, 1차원 배열로 만들기, 일차원 배열로 변환, 평탄화, flatten, convert to 1d",
  "np.swapaxes": "축 바꾸기, 두 축 교환, swap axes",
  "np.moveaxis": "축 옮기기, 축 순서 바꾸기, move axes",
  "np.broadcast_to": "브로드캐스트, 형상에 맞춰 늘리기, expand to a shape",
  "np.atleast_2d": "2차원으로 만들기, 최소 2차원, make an array two-dimensional, convert to 2d",
  "np.flip":
    "뒤집기, 거꾸로, 역순, 좌우 반전, 상하 반전, reverse the order, mirror, backwards, `x[::-1]`",
  "np.rot90": "회전, 90도 돌리기, rotate by 90 degrees, turn",
  "np.roll":
    "배열 밀기, 오른쪽으로 밀기, 왼쪽으로 밀기, 한 칸씩 밀기, 한 칸씩 이동, 순환 이동, 회전, shift, shift right, shift left, rotate, circular shift, cyclic",
  "np.concatenate":
    "합치기, 이어 붙이기, 배열 연결, 두 배열 합치기, concat, join arrays, combine two arrays, append, merge, 원소 추가, 값 추가, 배열에 넣기, append an element, add an element to an array, extend, torch.cat, tf.concat, np.append",
  "np.stack": "쌓기, 배열 합치기, 새 축으로 쌓기, combine along a new axis",
  "np.vstack":
    "세로로 쌓기, 세로로 합치기, 위아래로 붙이기, 행 추가, append rows, add a row, stack vertically",
  "np.hstack":
    "가로로 쌓기, 가로로 합치기, 옆으로 붙이기, 열 추가, append columns, add a column, side by side, stack horizontally",
  "np.column_stack":
    "벡터를 열로 쌓기, 열 합치기, 열로 붙이기, 벡터로 행렬 만들기, combine vectors as columns, np.c_",
  "np.split": "나누기, 쪼개기, 배열 분할, 같은 크기로 나누기, divide an array into equal parts",
  "np.array_split":
    "나누기, 쪼개기, 배열 분할, 다른 크기로 나누기, divide an array into chunks, unequal parts, batches",
  "np.tile": "반복해서 늘어놓기, 배열 반복, 타일, repeat a whole array, repeat a pattern",
  "np.repeat": "반복, 원소 복사, 원소마다 반복하기, duplicate elements, repeat each element",
  "np.pad":
    "패딩, 가장자리 채우기, 0으로 둘러싸기, 테두리, padding, add a border, add zeros around",
  "np.take":
    "인덱스로 고르기, 행 고르기, 열 고르기, 여러 행 꺼내기, select by index, pick rows, choose rows",
  "np.copyto": "다른 배열에 복사하기, 값 덮어쓰기, copy values into an array, overwrite",
  "np.nonzero": "0이 아닌 원소의 위치, 0이 아닌 값, 인덱스 찾기, indices of nonzero elements",
  "np.flatnonzero":
    "0이 아닌 원소의 위치, 조건에 맞는 위치, 인덱스 찾기, indices of nonzero elements",
  "np.argwhere":
    "조건에 맞는 위치, 조건을 만족하는 인덱스, 인덱스 찾기, 값의 위치 찾기, 좌표 찾기, find indices, find the position of a value",
  "np.take_along_axis":
    "위치로 고르기, 정렬 순서대로 꺼내기, select by argsort, select one element of each row, gather",
  "np.put_along_axis": "위치에 값 넣기, 축을 따라 값 넣기, assign one element of each row, scatter",
  "np.compress": "조건에 맞는 원소, 조건에 맞는 행, 행 걸러 내기, boolean mask, filter rows",
  "np.extract":
    "조건에 맞는 원소, 조건에 맞는 값만 꺼내기, 조건으로 추출, 걸러 내기, 필터, 불리언 인덱싱, 불리언 마스크, boolean mask, filter, select by condition",
  "np.shapeText": "형상 출력, 배열 크기 출력, print the shape",
  "np.format":
    "소수점 자릿수, 소수점 둘째 자리까지 출력, 서식, 포맷, number of decimals, two decimal places, format a number",
  "np.array2string": "배열을 문자열로 변환, 문자열로 바꾸기, convert an array to a string",
  "np.array_repr": "배열을 문자열로 변환, 문자열로 바꾸기, 자료형까지 출력, repr",
  "np.set_printoptions":
    "출력 형식, 출력 설정, 출력 자릿수, 소수점 둘째 자리까지 출력, 지수 표기 없애기, 생략 없이 전체 출력, print precision, number of decimals, print the whole array, scientific notation, 지수 표기 없이 출력, e-05, print without truncation, suppress scientific notation",
  "np.get_printoptions": "출력 형식 확인, 출력 설정 확인, current print settings",
  "np.linalg.LinAlgError": "역행렬이 없음, 특이 행렬 오류, singular matrix error",
  "np.ValueError": "값 오류, 형상이 맞지 않음, shapes do not match",
  "np.IndexError": "인덱스 오류, 범위를 벗어남, 배열 범위 초과, index out of bounds, out of range",
  "np.AxisError": "축 오류, 없는 축, 축 범위 초과, axis out of bounds",
  "np.NDArray": "배열, 넘파이 배열, 어레이, 넘파이 어레이, numpy array",
  "np.NDArray.shape": "배열의 모양, 배열 크기 확인, 행과 열의 개수, 몇 행 몇 열, rows and columns",
  "np.NDArray.at":
    "인덱싱, 원소 꺼내기, 행 꺼내기, 값 읽기, 마지막 원소, indexing, get an element, get a row, last element, negative index, 첫 번째 원소, first element",
  "np.NDArray.set": "원소 바꾸기, 값 대입, 값 넣기, 값 수정, assign a value, set an element",
  "np.NDArray.slice":
    "슬라이싱, 부분 배열, 잘라 내기, 열 꺼내기, 한 열만 꺼내기, 처음 몇 개, slicing, part of an array, get a column, first rows, `x[:, 0]`",
  "np.NDArray.T": "전치 행렬, 행과 열 바꾸기",
  "np.NDArray.dtype": "자료형, 데이터 타입, 자료형 확인, data type",
  "np.NDArray.ndim": "차원 수, 축의 개수, 몇 차원, number of dimensions",
  "np.NDArray.size":
    "원소 개수, 전체 개수, number of elements, length of an array, numel, torch.numel",
  "np.NDArray.astype":
    "자료형 바꾸기, dtype 바꾸기, 형 변환, 타입 변환, 정수로 변환, 실수로 변환, convert the type, change the dtype, cast, convert to integers, convert to float",
  "np.NDArray.copy": "복사, 복제, 깊은 복사, deep copy, clone",
  "np.NDArray.tolist": "리스트로 변환, 배열을 리스트로, convert an array to a list",
  "np.NDArray.toString": "문자열로 변환, 배열을 문자열로, 출력, convert an array to a string",
  "np.NDArray.flatten": "한 줄로 펴기, 1차원 배열로 만들기, 평탄화, convert to 1d",
};
